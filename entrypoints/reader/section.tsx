import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly title: string;
  readonly aside?: string;
  /** Without anything to show there is no heading either. */
  readonly when: boolean;
  readonly children: ComponentChildren;
}

export function Section({ title, aside, when, children }: SectionProps) {
  if (!when) return null;
  return (
    <section>
      <h2>
        {title} {aside && <span class="soft">{aside}</span>}
      </h2>
      {children}
    </section>
  );
}
