import { describe, expect, test } from 'vitest';
import { aimsAt } from '../../../entrypoints/card/aim.ts';

const box = { left: 100, top: 200, right: 300, bottom: 400 } as DOMRectReadOnly;
const from = { x: 150, y: 100 };

describe('A pointer aims at the card', () => {
  test.each([
    ['straight down to it', { x: 150, y: 120 }],
    ['aslant to its far corner', { x: 190, y: 130 }],
  ])('%s', (_, to) => {
    expect(aimsAt(from, to, box)).toBe(true);
  });

  test.each([
    ['away from it', { x: 150, y: 80 }],
    ['along the line of text', { x: 260, y: 101 }],
    ['without moving', from],
  ])('but not %s', (_, to) => {
    expect(aimsAt(from, to, box)).toBe(false);
  });

  test('but not when there is none', () => {
    expect(aimsAt(from, { x: 150, y: 120 }, undefined)).toBe(false);
  });

  test('from below when the card is above its words', () => {
    expect(aimsAt({ x: 200, y: 460 }, { x: 201, y: 450 }, box)).toBe(true);
  });
});
