import { VERSION } from '../shared/protocol/version.ts';

console.log(`compagnon-ecps ${VERSION}`);
