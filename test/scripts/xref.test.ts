import { type SpawnSyncOptionsWithStringEncoding, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xref-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const sentence = 'Party members are to uphold the Two Establishes and study the “1310” deployment.';

// Each test starts the program, which compiles the seeds: seconds on a busy machine.
const slow = { timeout: 60_000 };

describe('npm run xref -- --json', slow, () => {
  it('prints one object per file, with offsets in the text as it stands in the file', () => {
    const text = `\n\n${sentence}\r\n\r\n同心協力，落實“1310”具體部署。\n`;
    const [result] = json(file('a.txt', text));
    expect(Object.keys(result)).toEqual(['file', 'matches']);
    expect(result.file).toBe(join(folder, 'a.txt'));
    for (const match of result.matches) {
      expect(Object.keys(match)).toEqual(['start', 'end', 'text', 'id', 'kind', 'confidence']);
      expect(text.slice(match.start, match.end)).toBe(match.text);
    }
    expect(result.matches.map((match) => match.id)).toEqual([
      'two-establishments',
      '1310-deployment',
      '1310-deployment',
    ]);
  });

  it('gives the extracted text of HTML, and counts in it', () => {
    const html = `<!doctype html><title>T</title><p>${sentence.replace('Two ', 'Two <b>')}</b><script>1310</script>`;
    const [result] = json(file('a.html', html));
    expect(result.text).toBe(sentence);
    const match = result.matches.find((one) => one.id === 'two-establishments');
    expect(match?.text).toContain('Two Establishes');
    expect(sentence.slice(match?.start, match?.end)).toBe(match?.text);
  });

  it('reads standard input for -, and knows HTML without a file name', () => {
    const [plain] = json('-', { input: sentence });
    expect(plain.file).toBe('-');
    expect(plain.text).toBeUndefined();
    const [html] = json('-', { input: `<html><body><p>${sentence}</p></body></html>` });
    expect(html.text).toBe(sentence);
    expect(html.matches).toEqual(plain.matches);
  });

  it('reads files in the encoding of older Chinese pages, and says that it took them for that', () => {
    // 两个确立 in GB 18030.
    const bytes = Buffer.from([0xc1, 0xbd, 0xb8, 0xf6, 0xc8, 0xb7, 0xc1, 0xa2]);
    const { stdout, stderr } = xref(['--json', file('gb.txt', bytes)]);
    expect(JSON.parse(stdout)[0].matches).toEqual([expect.objectContaining({ text: '两个确立' })]);
    expect(stderr).toBe(
      `${join(folder, 'gb.txt')}: names no encoding; read as gb18030 by its bytes\n`,
    );
  });

  it('reads XHTML in the encoding that it declares', () => {
    // 兩個確立 in Big5.
    const words = Buffer.from([0xa8, 0xe2, 0xad, 0xd3, 0xbd, 0x54, 0xa5, 0xdf]);
    const start = Buffer.from('<?xml version="1.0" encoding="big5"?>\n<html><body><p>');
    const bytes = Buffer.concat([start, words, Buffer.from('</p></body></html>')]);
    const [result] = json(file('big5.xhtml', bytes));
    expect(result.matches.map((match) => match.text)).toEqual(['兩個確立']);
  });

  it('reads files in UTF-16 by their mark', () => {
    const bytes = Buffer.from(`\uFEFF${sentence}`, 'utf16le');
    const expected = json(file('u8.txt', `\uFEFF${sentence}`))[0].matches;
    expect(expected).not.toEqual([]);
    expect(json(file('le.txt', bytes))[0].matches).toEqual(expected);
    expect(json(file('be.txt', Buffer.from(bytes).swap16()))[0].matches).toEqual(expected);
  });

  it('takes a path from the folder that npm was called in', () => {
    file('e.txt', sentence);
    const run = xref(['--json', 'e.txt'], { env: { ...process.env, INIT_CWD: folder } });
    expect(JSON.parse(run.stdout)[0].matches).not.toEqual([]);
  });

  it('prints what it could read, names what it could not, and says so by its exit code', () => {
    const run = xref(['--json', file('b.txt', sentence), join(folder, 'absent.txt')]);
    expect(JSON.parse(run.stdout)).toHaveLength(1);
    expect(run.stderr).toBe(`${join(folder, 'absent.txt')}: no such file\n`);
    expect(run.status).toBe(1);
  });

  it('says of a folder that it is one', () => {
    expect(xref(['--json', folder]).stderr).toBe(`${folder}: a folder, not a file\n`);
  });

  it('prints an empty list of matches for text with nothing in it', () => {
    expect(json(file('c.txt', ''))).toEqual([{ file: join(folder, 'c.txt'), matches: [] }]);
  });
});

describe('npm run xref', slow, () => {
  it('prints entry, definition, and each wording with its line and why it counts', () => {
    const { stdout } = xref([file('d.txt', `A headline\n\n${sentence}`)]);
    expect(stdout).toMatch(/two-establishments/i);
    expect(stdout).toMatch(/两个确立/);
    expect(stdout).toMatch(
      /line 3: .*Two Establishes \(exact: a known wording, .+ in its sentence\)/,
    );
    expect(stdout).toMatch(/: 2 matches of 2 entries/);
  });

  it('gives the date of a meeting, which tells it from those of other years', () => {
    const { stdout } = xref([file('m.txt', '广东省高质量发展大会召开。')]);
    expect(stdout).toContain(
      '[meeting, provincial, 2023-01-28: gd-high-quality-development-conference]',
    );
  });

  it('gives no rank of an official: his posts are those of dated articles', () => {
    const { stdout } = xref([file('o.txt', '江门市委书记陈岸明主持会议。')]);
    expect(stdout).toContain('  Chen Anming  陈岸明  [official: chen-anming]\n');
  });

  it('heads a template that is said of another place than its name by the words of the file', () => {
    const { stdout } = xref([file('p.txt', '持续推进绿美广东生态建设。')]);
    expect(stdout).toContain('  绿美广东生态建设  [slogan: green-and-beautiful-jiangmen]\n');
    expect(stdout).toContain(
      '    In the corpus: Green and Beautiful Jiangmen ecological construction',
    );
    expect(stdout).toContain('said here of 广东');
  });

  it('does so by the first words that name a place', () => {
    const text = '亚运会筹备工作会议要求，交出亚运答卷，推进高质量发展；宁波交出宁波答卷。';
    const { stdout } = xref([file('n.txt', text)]);
    expect(stdout).toContain('交出亚运答卷 (');
    expect(stdout).toContain('  交出宁波答卷  [slogan, nationwide: answer-sheet]\n');
  });

  it('gives of HTML the line of the file on which the paragraph begins', () => {
    const html = `<!doctype html>\n<title>T</title>\n<div>\n<p>One</p><p>\n${sentence}</p></div>`;
    const { stdout } = xref([file('d.html', html)]);
    expect(stdout).toMatch(/paragraph from line 5: .*Two Establishes/);
  });

  it('takes what stands behind -- for files, also what begins with a hyphen', () => {
    const name = '--json';
    file(name, sentence);
    const { stdout, status } = xref(['--', name], { env: { ...process.env, INIT_CWD: folder } });
    expect(stdout).toContain('--json: 2 matches');
    expect(status).toBe(0);
  });

  it('ends quietly where only the first line is read', async () => {
    const long = file('long.txt', `${sentence}\n`.repeat(1500));
    const reader = spawn(process.execPath, ['scripts/xref.ts', long]);
    let complaint = '';
    reader.stderr.on('data', (words) => {
      complaint += words;
    });
    reader.stdout.once('data', () => reader.stdout.destroy());
    const [status] = await once(reader, 'close');
    expect(complaint).toBe('');
    expect(status).toBe(0);
  });

  it.skipIf(!existsSync('/dev/full'))('says that there is no room for what it prints', () => {
    const full = openSync('/dev/full', 'w');
    const run = xref([file('f.txt', sentence)], { stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    expect(run.stderr).toMatch(/^The output could not be written: ENOSPC.*\n$/);
    expect(run.status).toBe(1);
  });

  it('explains itself when asked, by either name', () => {
    for (const option of ['-h', '--help'])
      expect(xref([option])).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/^Usage: /),
      });
  });

  it('says of a file of bytes that it is no text', () => {
    const bytes = Buffer.from(Array.from({ length: 9000 }, (_, i) => (i * i * 7 + i * 3) % 256));
    const run = xref([file('bytes.bin', bytes)]);
    expect(run.stderr).toBe(
      `${join(folder, 'bytes.bin')}: no text, but bytes of some other kind\n`,
    );
    expect(run.status).toBe(1);
  });

  it.each([[[]], [['--jsn', 'x']]])('explains itself when called with %j', (args) => {
    const run = xref(args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('Usage: npm run -s xref');
  });
});

interface Result {
  file: string;
  text?: string;
  matches: { start: number; end: number; text: string; id: string }[];
}

function json(path: string, options: { input?: string } = {}): [Result, ...Result[]] {
  const run = xref(['--json', path], options);
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout);
}

function xref(args: readonly string[], options: Partial<SpawnSyncOptionsWithStringEncoding> = {}) {
  return spawnSync(process.execPath, ['scripts/xref.ts', ...args], {
    encoding: 'utf8',
    ...options,
  });
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
