import { createWriter, plainChinese, plainEnglish, type Writer } from './writer.ts';

/** What the driver tells the page, and asks it. */
export interface Blog {
  /** Begins to add, correct and withdraw posts. */
  start(): void;
  /** Adds a post out of turn. */
  add(): void;
}

export interface BlogOptions {
  readonly seed: number;
  readonly wordings: readonly string[];
  /** Posts that stand at once, from the beginning. */
  readonly posts: number;
}

/** A live blog that goes on without end: a post on top every second, a correction every two. */
export function livePage(options: BlogOptions): string {
  const { seed, wordings, posts } = options;
  const words = JSON.stringify({ wordings, english: plainEnglish, chinese: plainChinese });
  const script = `(${runBlog})((${createWriter})(${seed}, ${words}), ${posts});`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Live: the plenary session in Guangdong</title>
<style>
body{font:16px/1.5 sans-serif;max-width:40rem;margin:auto}
article{border-top:1px solid #ccc}
time{color:#b00}
</style></head><body>
<main><h1>Live: the plenary session in Guangdong</h1><div id="posts"></div></main>
<script>${script.replaceAll('</', '<\\/')}</script>
</body></html>`;
}

/** Runs in the page: it may use nothing from outside. */
function runBlog(writer: Writer, most: number): void {
  const list = document.querySelector('#posts');
  if (!list) return;
  let minute = 0;
  const add = () => {
    minute = (minute + 1) % 1_440;
    const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
    const time = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
    list.insertAdjacentHTML(
      'afterbegin',
      `<article><time>${time}</time><p>${writer.html()}</p></article>`,
    );
    while (list.childElementCount > most) list.lastElementChild?.remove();
  };
  /** New nodes in the old element, new text in the old node, or a new element. */
  const correct = () => {
    const paragraph = list.children[writer.below(list.childElementCount)]?.querySelector('p');
    if (!paragraph) return;
    const way = writer.below(3);
    const first = paragraph.firstChild;
    if (way === 0) paragraph.innerHTML = writer.html();
    else if (way === 1 && first instanceof Text) first.data = writer.words();
    else {
      const fresh = document.createElement('p');
      fresh.textContent = writer.words();
      paragraph.replaceWith(fresh);
    }
  };
  for (let at = 0; at < most; at++) add();
  const blog: Blog = {
    add,
    start() {
      setInterval(add, 1_000);
      setInterval(correct, 2_000);
    },
  };
  Reflect.set(window, 'blog', blog);
}
