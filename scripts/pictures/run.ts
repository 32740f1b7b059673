import { mkdirSync } from 'node:fs';
import { takeOwnPages } from './own-pages.ts';
import { takeWayToThePen } from './way-to-the-pen.ts';

const FOLDER = 'docs/pictures';
mkdirSync(FOLDER, { recursive: true });
await takeOwnPages(FOLDER);
await takeWayToThePen(FOLDER);
