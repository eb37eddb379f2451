import type { ComponentChildren } from 'preact';

export function Labelled({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <section>
      <h3 class="label">{label}</h3>
      <div>{children}</div>
    </section>
  );
}
