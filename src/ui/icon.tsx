import type { IconNode } from 'lucide';

interface Props {
  icon: IconNode;
  /** Square side in px. */
  size?: number;
  class?: string;
}

/** A line icon from the icon library; always beside words, so hidden from screen readers. */
export function Icon({ icon, size = 18, class: className }: Props) {
  return (
    <svg
      class={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {icon.map(([Tag, attributes], i) => {
        const Shape = Tag as 'path';
        return <Shape key={i} {...attributes} />;
      })}
    </svg>
  );
}
