import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface Props {
  icon: IconNode;
  title: ComponentChildren;
  /** `attention`: the reader may be missing something; `choice`: we ask something; `plain`: good to know. */
  tone: 'attention' | 'choice' | 'plain';
  /** Name of the result state: anchor, and what tests and style go by. */
  state?: string;
  children?: ComponentChildren;
  actions?: ComponentChildren;
}

/** A message about the result as a whole. */
export function Notice({ icon, title, tone, state, children, actions }: Props) {
  return (
    <section class={`notice ${tone}`} id={state} data-state={state}>
      <Icon icon={icon} size={20} />
      <div class="content">
        <h2>{title}</h2>
        {children}
        {actions && <div class="actions">{actions}</div>}
      </div>
    </section>
  );
}
