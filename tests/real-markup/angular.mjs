// Draws a template with the components of Angular Material and PrimeNG, as they are: the page then holds what they make of it.
// Plain JavaScript: the packages are fetched for the tests alone (scripts/setup/real-markup.mjs), and no type of theirs is at hand.
import 'zone.js';
import '@angular/compiler';
import { Component, NO_ERRORS_SCHEMA } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatExpansionModule } from '@angular/material/expansion';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatListModule } from '@angular/material/list';
import { MatRadioModule } from '@angular/material/radio';
import { MatTabsModule } from '@angular/material/tabs';
import { MatToolbarModule } from '@angular/material/toolbar';
import { MatTooltipModule } from '@angular/material/tooltip';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { ButtonModule } from 'primeng/button';
import { CardModule } from 'primeng/card';
import { CheckboxModule } from 'primeng/checkbox';
import { InputTextModule } from 'primeng/inputtext';
import { PanelModule } from 'primeng/panel';
import { RadioButtonModule } from 'primeng/radiobutton';
import { TabViewModule } from 'primeng/tabview';

const imports = [
  MatButtonModule,
  MatCardModule,
  MatCheckboxModule,
  MatExpansionModule,
  MatFormFieldModule,
  MatIconModule,
  MatInputModule,
  MatListModule,
  MatRadioModule,
  MatTabsModule,
  MatToolbarModule,
  MatTooltipModule,
  ButtonModule,
  CardModule,
  CheckboxModule,
  InputTextModule,
  PanelModule,
  RadioButtonModule,
  TabViewModule,
];

let shown = null;

/** Replaces what is in the body by what the components make of a template. */
globalThis.drawWithAngular = async (template) => {
  shown?.destroy();
  document.body.innerHTML = '<app-root></app-root>';
  const App = Component({ selector: 'app-root', standalone: true, imports, schemas: [NO_ERRORS_SCHEMA], template })(
    class App {},
  );
  shown = await bootstrapApplication(App, { providers: [provideNoopAnimations()] });
  await new Promise((resolve) => setTimeout(resolve, 0));
  shown.tick();
};
