import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface TimerTrigger {
  readonly name: string;
  /** Seven fields: second, minute, hour, day, month, weekday, year; Asia/Shanghai. */
  readonly cron: string;
}

/** A cloud function as its folder and `config.json` describe it. */
export interface FunctionDefinition {
  readonly name: string;
  readonly directory: string;
  readonly entry: string;
  /** Name of the export that is called. */
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly timers: readonly TimerTrigger[];
}

const DEFAULT_TIMEOUT_SECONDS = 3;
const MAX_TIMEOUT_SECONDS = 60;
const DEFAULT_MEMORY_MB = 256;

/**
 * All functions of a folder: each subfolder with an entry file.
 * @throws Error in one line when the folder is missing or a `config.json` is faulty
 */
export function readFunctions(directory: string): FunctionDefinition[] {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    throw new Error(`The functions folder ${directory} does not exist`);
  }
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => statSync(join(directory, entry.name)).isDirectory())
    .map((entry) => readFunction(resolve(directory, entry.name), entry.name))
    .filter((definition): definition is FunctionDefinition => definition !== null);
}

function readFunction(directory: string, name: string): FunctionDefinition | null {
  const main = readJson(join(directory, 'package.json')).main;
  const candidates = [...(typeof main === 'string' ? [main] : []), 'index.js', 'index.cjs', 'index.mjs'];
  const file = candidates.find((candidate) => existsSync(join(directory, candidate)));
  if (file === undefined) return null;
  const config = readJson(join(directory, 'config.json'));
  const seconds = numberOf(config.timeout, DEFAULT_TIMEOUT_SECONDS);
  return {
    name,
    directory,
    entry: join(directory, file),
    handler: typeof config.handler === 'string' ? (config.handler.split('.').pop() ?? 'main') : 'main',
    timeoutSeconds: Math.min(seconds, MAX_TIMEOUT_SECONDS),
    memoryMb: numberOf(config.memorySize, DEFAULT_MEMORY_MB),
    environment: stringsOf(config.envVariables),
    timers: timersOf(config.triggers),
  };
}

function readJson(file: string): Record<string, unknown> {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`Cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function numberOf(value: unknown, fallback: number): number {
  return typeof value === 'number' && value > 0 ? value : fallback;
}

function stringsOf(value: unknown): Record<string, string> {
  const entries = Object.entries((value ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, item]) => [key, String(item)]));
}

function timersOf(value: unknown): TimerTrigger[] {
  const triggers = Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
  return triggers
    .filter((trigger) => trigger.type === 'timer' && typeof trigger.config === 'string')
    .map((trigger) => ({ name: String(trigger.name), cron: String(trigger.config) }));
}
