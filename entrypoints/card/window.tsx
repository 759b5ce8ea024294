import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card, Link } from '../../corpus/card.ts';
import type { Go, Route } from '../../ui/route.ts';
import { CardBar, type CardBarProps } from './bar.tsx';
import { CardView } from './card-view.tsx';
import type { Answers, Subject } from './subject.ts';

export interface CardWindowProps extends Omit<CardBarProps, 'onBack'> {
  readonly subject: Subject;
  readonly card: Answers['card'];
  readonly links: Answers['links'];
  readonly read: Go;
}

const headingId = 'heading';

/**
 * The card with its bar. Entries that are linked open in it, with a way back. What has the focus scrolls: so reading
 * keys move the card, whichever part of it has the focus.
 */
export function CardWindow(props: CardWindowProps) {
  const { subject, read } = props;
  const [trail, setTrail] = useState<readonly string[]>(
    subject.first ? [subject.entry, subject.first] : [subject.entry],
  );
  const entry = trail.at(-1) ?? subject.entry;
  const isFirst = trail.length === 1;
  const card = useAnswer(() => props.card(entry), [entry]);
  const inside = useAnswer(
    () => (subject.nested.length > 0 ? props.links(subject.nested) : Promise.resolve([])),
    [subject.key],
  );
  const { frame, leave } = useFreshFrame(trail.length, card);
  const go = (route: Route) => {
    if (route.page !== 'entry') return read(route);
    leave();
    setTrail([...trail, route.id]);
  };
  return (
    <div
      ref={frame}
      class="frame tifa tifa-fades"
      role="dialog"
      tabindex={-1}
      aria-labelledby={headingId}
      lang="en"
    >
      <CardBar {...props} onBack={isFirst ? undefined : () => setTrail(trail.slice(0, -1))} />
      <Answer
        answer={card}
        view={(value) => (
          <CardView
            card={value}
            found={isFirst ? subject : undefined}
            script={subject.script}
            inside={isFirst && inside !== 'waiting' ? (inside ?? []) : []}
            headingId={headingId}
            go={go}
            read={read}
          />
        )}
      />
    </div>
  );
}

/**
 * The element of the card: it takes the focus whenever another entry has been opened in it. That begins at its top; Back
 * leads to where the reader was.
 */
function useFreshFrame(depth: number, card: unknown) {
  const frame = useRef<HTMLDivElement>(null);
  const before = useRef(depth);
  /** How far the entries before this one were scrolled when they were left. */
  const places = useRef<(number | undefined)[]>([]);
  useLayoutEffect(() => {
    if (before.current === depth) return;
    before.current = depth;
    // The link that was followed is gone, and the focus with it.
    frame.current?.focus({ preventScroll: true });
  }, [depth]);
  useLayoutEffect(() => {
    frame.current?.scrollTo(0, places.current[depth - 1] ?? 0);
  }, [card]);
  const leave = () => {
    places.current.length = depth;
    places.current[depth - 1] = frame.current?.scrollTop;
  };
  return { frame, leave };
}

type Waiting<T> = T | undefined | 'waiting';

function Answer(props: { answer: Waiting<Card>; view: (card: Card) => preact.ComponentChildren }) {
  const { answer, view } = props;
  if (answer && answer !== 'waiting') return <>{view(answer)}</>;
  return (
    <p class="waiting soft" id={headingId}>
      {answer ? '…' : 'Nothing could be loaded. Reload the page to try again.'}
    </p>
  );
}

/** What a question was answered; `undefined` when it failed. */
function useAnswer<T extends Card | readonly Link[]>(
  ask: () => Promise<T | undefined>,
  on: readonly unknown[],
): Waiting<T> {
  const [answer, setAnswer] = useState<Waiting<T>>('waiting');
  useEffect(() => {
    let isCurrent = true;
    const take = (value: T | undefined) => {
      if (isCurrent) setAnswer(() => value);
    };
    setAnswer('waiting');
    ask().then(take, () => take(undefined));
    return () => {
      isCurrent = false;
    };
  }, on);
  return answer;
}
