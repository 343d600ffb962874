import { insuranceKinds } from '../core/layout/vocabulary';
import type { PercentByKind } from '../core/measures/threshold';
import type { RankingOptions } from '../core/reports/ranking-options';
import type { Language } from '../locales';
import { commandLineMessagesFor } from '../locales/command-line';
import { rankingArguments, readRanking } from './ranking-arguments';

export const commands = [
  'recognise',
  'check',
  'recalculate',
  'summary',
  'ranking',
  'dispatch',
  'all',
] as const;
export type CommandName = (typeof commands)[number];

/** What a command is to do with one file. */
export interface Request {
  readonly command: CommandName;
  readonly file: string;
  readonly sheet: string | null;
  readonly out: string | null;
  readonly json: boolean;
  readonly explain: boolean;
  readonly language: Language;
  /** By kind, as the person says; they go before what the workbook's settings say of the same kinds. */
  readonly percents: PercentByKind;
  /** How units are ranked, as the person says; it goes before the workbook's settings, choice by choice. */
  readonly ranking: Partial<RankingOptions>;
}

/** What the command line asks for: the same of each file. */
export interface CommandRequest extends Omit<Request, 'file'> {
  /** Files and folders as the person named them, at least one. */
  readonly named: readonly [string, ...string[]];
}

const consolidate = 'consolidate' as const;
const ofConsolidate: ReadonlySet<string> = new Set(['--out', '--json', '--lang']);

/** The command that makes one workbook of many files. */
export interface ConsolidateRequest {
  readonly command: typeof consolidate;
  /** Files and folders as the person named them, at least one. */
  readonly named: readonly string[];
  readonly out: string;
  readonly json: boolean;
  readonly language: Language;
}

/** Says in one sentence why a command cannot be done. */
export class Refusal extends Error {}

/** The kinds that a threshold can be set for. */
const ratedKinds = insuranceKinds.filter((kind) => kind !== 'none');
const valued: readonly string[] = ['--sheet', '--out', '--threshold', '--lang', ...rankingArguments];
/** The commands that make a ranking. */
const ranks: readonly string[] = ['ranking', 'all'];

/**
 * The language that the arguments ask for, before anything else is known of them; Vietnamese unless told.
 */
export function languageOf(args: readonly string[]): Language {
  return args[args.indexOf('--lang') + 1] === 'en' && args.includes('--lang') ? 'en' : 'vi';
}

/** The arguments, sorted: what stands by itself, and the options with their values. */
interface Arguments {
  readonly positions: readonly string[];
  readonly options: ReadonlyMap<string, readonly string[]>;
}

type Words = ReturnType<typeof commandLineMessagesFor>;

function readArguments(args: readonly string[], words: Words): Arguments {
  const positions: string[] = [];
  const options = new Map<string, string[]>();
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (!argument.startsWith('--')) {
      positions.push(argument);
    } else if (valued.includes(argument)) {
      const value = args[index + 1];
      if (value === undefined || value.startsWith('--') || value === '')
        throw new Refusal(words.missingValue(argument));
      options.set(argument, [...(options.get(argument) ?? []), value]);
      index += 1;
    } else if (argument === '--json' || argument === '--explain') {
      options.set(argument, []);
    } else {
      throw new Refusal(words.unknownOption(argument));
    }
  }
  return { positions, options };
}

/**
 * Reads the arguments of the command line.
 * @throws Refusal with a sentence for the person.
 * @example readRequest(['consolidate', 'so-lieu', '--out', 'gop.xlsx']) // { command: 'consolidate', named: ['so-lieu'], … }
 */
export function readRequest(args: readonly string[]): CommandRequest | ConsolidateRequest {
  const words = commandLineMessagesFor(languageOf(args));
  const { positions, options } = readArguments(args, words);
  const [command, file, ...more] = positions;
  const all = [...commands, consolidate];
  if (command === undefined) throw new Refusal(words.noCommand(all));
  const known = all.find((name) => name === command);
  if (known === undefined) throw new Refusal(words.unknownCommand(command, all));
  if (file === undefined) throw new Refusal(words.noFile);
  const language = options.get('--lang')?.at(-1) ?? 'vi';
  if (language !== 'vi' && language !== 'en') throw new Refusal(words.badLanguage(language));
  const json = options.has('--json');
  const out = options.get('--out')?.at(-1) ?? null;
  if (known === consolidate) {
    for (const option of options.keys())
      if (!ofConsolidate.has(option)) throw new Refusal(words.notOfCommand(option, consolidate));
    if (out === null) throw new Refusal(words.outputNeeded(consolidate));
    return { command: consolidate, named: positions.slice(1), out, json, language };
  }
  for (const option of rankingArguments)
    if (options.has(option) && !ranks.includes(known)) throw new Refusal(words.notOfCommand(option, known));
  return {
    command: known,
    named: [file, ...more],
    sheet: options.get('--sheet')?.at(-1) ?? null,
    out,
    json,
    explain: options.has('--explain'),
    language,
    percents: readPercents(options.get('--threshold') ?? [], words),
    ranking: readRanking(options, (option, value, allowed) => {
      throw new Refusal(words.badChoice(option, value, allowed));
    }),
  };
}

function readPercents(settings: readonly string[], words: Words): PercentByKind {
  const percents: Record<string, number> = {};
  for (const setting of settings) {
    const [, name, percent] = /^([A-Za-z]+)=(\d{1,3}(?:[.,]\d+)?)%?$/.exec(setting) ?? [];
    const kind = ratedKinds.find((known) => known.toLowerCase() === name?.toLowerCase());
    const value = Number((percent ?? '').replace(',', '.'));
    if (kind === undefined || !(value > 0 && value <= 100))
      throw new Refusal(words.badThreshold(setting, ratedKinds));
    percents[kind] = value;
  }
  return percents;
}
