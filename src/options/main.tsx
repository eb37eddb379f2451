import { render } from 'preact';
import type { CompiledTexts } from '../knowledge/format/compiled.ts';
import texts from '../knowledge/generated/texts.json';
import { OptionsApp } from './options-app.tsx';

render(<OptionsApp texts={texts as unknown as CompiledTexts} />, document.body);
