/** Plus and minus signs behind names: "aspirine -, metoprolol +". */
import type { Token } from './tokens.ts';

const MINUS = /^[-–−]$/;
const ENDS = /^[,;.)\]\t\n|/]$/;

/** Token indexes of the drugs that a sign denies. A lone dash denies nothing, unless it stands in brackets. */
export function deniedBySign(tokens: readonly Token[]): number[] {
  const denied: number[] = [];
  let signs = 0;
  let bracketed = false;
  tokens.forEach(({ kind }, at) => {
    if (kind !== 'drug') return;
    // "(-) insulin".
    if (tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '(' && MINUS.test(tokens[at - 2]!.text)) {
      denied.push(at);
      bracketed = true;
    }
    // "Bloedverdunners -/-".
    if (
      MINUS.test(tokens[at + 1]?.text ?? '') &&
      tokens[at + 2]?.text === '/' &&
      MINUS.test(tokens[at + 3]?.text ?? '') &&
      (!tokens[at + 4] || ENDS.test(tokens[at + 4]!.text))
    ) {
      denied.push(at);
      bracketed = true;
      return;
    }
    const inBrackets = tokens[at + 1]?.text === '(' && tokens[at + 3]?.text === ')';
    const sign = tokens[inBrackets ? at + 2 : at + 1]?.text ?? '';
    const next = tokens[at + 2];
    if (!inBrackets && next && !ENDS.test(next.text)) return;
    if (sign !== '+' && !MINUS.test(sign)) return;
    signs++;
    bracketed ||= inBrackets;
    if (sign !== '+') denied.push(at);
  });
  return signs > 1 || bracketed ? denied : [];
}
