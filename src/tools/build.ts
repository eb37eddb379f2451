/** `npm run build` */
import { buildAll } from './extension.ts';

await buildAll();
console.log('Built dist/chrome and dist/firefox, ready to load.');
