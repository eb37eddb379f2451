import { render } from 'preact';
import type { CompiledTexts } from '../knowledge/format/compiled.ts';
import texts from '../knowledge/generated/texts.json';
import { LibraryApp } from './library-app.tsx';

render(<LibraryApp texts={texts as unknown as CompiledTexts} />, document.body);
