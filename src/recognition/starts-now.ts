/** "P/ start losartan 50 mg 1dd": prescribed as it is written. */
import type { Hit } from './scanner.ts';

const STARTS = /(?:^|[./\n]|(?<!plan|advies|voorstel|advice|suggest|overweeg) ?:) ?start (?:met )?$/i;
const LATER =
  /^[^.;\n]*?(?<![a-z])(?:na|vanaf|per \d|op \d|zodra|als|indien|wanneer|mits|tot|over|volgende|morgen|[a-z]+dag|after|from|on|if|when|once|next|tomorrow|pending|in \d)(?![a-z])/i;
/** Is the drug at `hit` started where no later time and no proposal is told? */
export const startsNow = (text: string, { start, end }: Hit): boolean =>
  STARTS.test(text.slice(Math.max(0, start - 30), start)) && !LATER.test(text.slice(end, end + 80));
