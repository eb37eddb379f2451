import type { ActionClass } from '../vocabulary.ts';

/** Octagon, triangle, square, circle: filled for the two worst, outlined for the others, so that they differ in grey too. */
export function ClassMark({ action, size = 24 }: { action: ActionClass; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" data-shape={SHAPE[action]}>
      {drawing(action)}
    </svg>
  );
}

export const SHAPE: Record<ActionClass, 'octagon' | 'triangle' | 'square' | 'circle'> = {
  contraindicated: 'octagon',
  avoid: 'triangle',
  manage: 'square',
  'no-action': 'circle',
};

const line = { stroke: 'currentColor', 'stroke-width': 2, fill: 'none' } as const;
const cut = { stroke: 'var(--surface)', 'stroke-width': 3, 'stroke-linecap': 'round', fill: 'none' } as const;

function drawing(action: ActionClass) {
  switch (action) {
    case 'contraindicated':
      return (
        <>
          <path d="M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z" fill="currentColor" />
          <path d="M8 8l8 8M16 8l-8 8" {...cut} />
        </>
      );
    case 'avoid':
      return (
        <>
          <path d="M12 1.5 23.5 22H.5z" fill="currentColor" stroke="currentColor" stroke-linejoin="round" />
          <path d="M12 9v6M12 18.6v.1" {...cut} />
        </>
      );
    case 'manage':
      return (
        <>
          <rect x="2" y="2" width="20" height="20" rx="2" {...line} stroke-width={2.5} />
          <path d="M7 8h10M7 12h10M7 16h6" {...line} stroke-linecap="round" />
        </>
      );
    case 'no-action':
      return (
        <>
          <circle cx="12" cy="12" r="10" {...line} stroke-width={1.5} />
          <path d="M12 11v6M12 7v.1" {...line} stroke-linecap="round" />
        </>
      );
  }
}
