import type { ActionClass, Timing } from '../../vocabulary.ts';

export interface Grade {
  action: ActionClass;
  timing?: Timing | undefined;
}

const RANKS: Record<ActionClass, number> = { contraindicated: 0, avoid: 1, manage: 3, 'no-action': 4 };

/** 0 is worst. `manage` before the first dose ranks above `manage` by monitoring. */
export function rank({ action, timing }: Grade): number {
  return action === 'manage' && timing === 'before-first-dose' ? 2 : RANKS[action];
}
