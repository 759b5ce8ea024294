import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCall, readCount } from '../../scripts/steps/call.ts';

const { argv } = process;
let printed: string[];

beforeEach(() => {
  printed = [];
  const print = (line: unknown) => void printed.push(String(line));
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code}`);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.argv = argv;
});

function called(...args: readonly string[]) {
  process.argv = [...argv.slice(0, 2), ...args];
  return readCall('Usage: it', {
    options: { size: { type: 'string', default: '7' } },
    allowPositionals: true,
  });
}

describe('The call of a command', () => {
  it('gives options and arguments; behind -- everything is an argument', () => {
    const { values, positionals } = called('--size', '3', 'a', '-', '--', '--help', '-h');
    expect(values).toEqual({ size: '3' });
    expect(positionals).toEqual(['a', '-', '--help', '-h']);
  });

  it.each(['--help', '-h'])('with %s prints the usage', (help) => {
    expect(() => called('--sizes', help)).toThrow('ended with 0');
    expect(printed).toEqual(['Usage: it']);
  });

  it.each([
    [['--sizes', '3'], "Unknown option '--sizes'."],
    [['--size'], "Option '--size <value>' argument missing."],
  ])('%j is refused with what is wrong and the usage, and no trace', (args, fault) => {
    expect(() => called(...args)).toThrow('ended with 2');
    expect(printed).toEqual([`${fault}\n\nUsage: it`]);
  });

  it('refuses arguments of a command that takes none', () => {
    process.argv = [...argv.slice(0, 2), 'test/page'];
    expect(() => readCall('Usage: it', {})).toThrow('ended with 2');
    expect(printed[0]).toMatch(/^Unexpected argument 'test\/page'\./);
  });
});

describe('A number of a call', () => {
  it('is whole and above 0', () => {
    expect(readCount('12', called())).toBe(12);
  });

  it.each(['0', '-1', '1.5', 'x', '', '1e3'])('“%s” is refused', (text) => {
    expect(() => readCount(text, called())).toThrow('ended with 2');
    expect(printed[0]).toContain(`“${text}” is no whole number above 0.`);
  });
});
