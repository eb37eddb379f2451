import { render } from 'preact';
import type { CompiledTexts } from '../knowledge/format/compiled.ts';
import texts from '../knowledge/generated/texts.json';
import { isToolbarPopup } from '../platform/pages.ts';
import { App } from './app.tsx';

if (isToolbarPopup(window)) document.documentElement.classList.add('in-toolbar');
render(<App texts={texts as unknown as CompiledTexts} />, document.body);
