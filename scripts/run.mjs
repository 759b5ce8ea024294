/**
 * The way in for every npm script: installs the dependencies where they are missing or out of date, then runs a
 * TypeScript script (or, after `--bin`, a tool of node_modules) on the project's own Node. Plain JavaScript without
 * dependencies, because the Node that starts it may be as old as 20.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const windows = process.platform === 'win32';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const projectNode = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');

const given = process.argv.slice(2);
if (given.length === 0) fail('Usage: node scripts/run.mjs SCRIPT.ts [arguments]');
if (!installed()) install();
process.exitCode = await (given[0] === '--bin'
  ? runTool(given[1], given.slice(2))
  : runScript(given));

/** Compared by content: file times say nothing after a clone or a checkout. */
function installed() {
  const hidden = join(modules, '.package-lock.json');
  if (!existsSync(hidden) || !existsSync(projectNode)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(hidden);
  return Object.entries(wanted).every(
    ([path, { optional, version }]) =>
      path === '' || (optional && !present[path]) || present[path]?.version === version,
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** Everything npm prints goes to stderr, so that a script's stdout stays its own. */
function install() {
  process.stderr.write('Installing dependencies (npm ci) …\n');
  const [command, before] = npm();
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync(command, [...before, ...options], {
    cwd: root,
    shell: windows && before.length === 0,
    stdio: ['ignore', 2, 2],
  });
  if (error || status !== 0) fail(`npm ci failed${error ? `: ${error.message}` : ''}.`);
  if (!existsSync(projectNode)) fail(`npm ci left no ${projectNode}: allow install scripts.`);
}

/** The npm that started us, where there is one: it need not be the one on the PATH. */
function npm() {
  const started = process.env.npm_execpath;
  if (started && /npm-cli\.c?js$/.test(started)) return [process.execPath, [started]];
  return ['npm', []];
}

function runScript([script, ...rest]) {
  return run(projectNode, [join(root, script), ...rest]);
}

function runTool(name, rest) {
  const tool = join(modules, '.bin', name);
  return windows ? run(`"${tool}.cmd"`, rest, true) : run(tool, rest);
}

/** To its end, and no shorter: what ends us is handed on, so that it can close what it has opened. */
function run(command, args, shell = false) {
  const path = [join(modules, '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PATH: path },
    shell,
    stdio: 'inherit',
  });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Ctrl+C goes to both.
  process.on('SIGINT', () => {});
  child.once('error', (error) => fail(error.message));
  return new Promise((resolve) => {
    child.once('close', (status, signal) => resolve(status ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
