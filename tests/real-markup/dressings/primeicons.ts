import type { Icon } from '../dressing.ts';

/** Classes of the icon font that both Prime libraries use. */
export const ICONS: Readonly<Record<Icon, string>> = {
  pen: 'pi pi-pencil',
  magnifier: 'pi pi-search',
  trash: 'pi pi-trash',
  printer: 'pi pi-print',
  brush: 'pi pi-palette',
  plus: 'pi pi-plus',
};
