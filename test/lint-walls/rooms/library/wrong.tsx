import type { Record } from '../knowledge/format/record.ts'; // allowed
import { compile } from '../knowledge/compile/compile.ts'; // refused
import { popup } from '../popup/popup.tsx'; // refused
export const markup = <p dangerouslySetInnerHTML={{ __html: '' }} />; // refused
