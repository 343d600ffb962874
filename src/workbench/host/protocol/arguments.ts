import type { HostObject } from './host-object';
import { isHostObject } from './host-object';
import { invalidArgument } from './host-error';

/** Something that a client sent: JSON, with objects of this host where it named one. */
export type Sent = unknown;

/** The arguments of a call, taken with their type or refused: the client library checks none of them. */
export class Arguments {
  constructor(
    private readonly sent: readonly Sent[],
    private readonly member: string,
  ) {}

  /** Whether the argument was given. */
  has(index: number): boolean {
    return this.sent[index] !== undefined && this.sent[index] !== null;
  }

  raw(index: number): Sent {
    return this.sent[index] ?? null;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== 'string') throw this.refusal(index, 'a text');
    return value;
  }

  /** A text, or nothing when the argument was left out. */
  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  integer(index: number, least = 0): number {
    const value = this.raw(index);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
      throw this.refusal(index, `a whole number from ${least}`);
    }
    return value;
  }

  anyInteger(index: number): number {
    return this.integer(index, -Infinity);
  }

  flag(index: number, otherwise: boolean): boolean {
    if (!this.has(index)) return otherwise;
    const value = this.raw(index);
    if (typeof value !== 'boolean') throw this.refusal(index, 'true or false');
    return value;
  }

  /** One of some words; capitals count, as in Excel's own enumerations. */
  word<Word extends string>(index: number, words: readonly Word[], otherwise?: Word): Word {
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    const found = words.find((word) => word === this.raw(index));
    if (found === undefined) throw this.refusal(index, `one of ${words.join(', ')}`);
    return found;
  }

  /** A text, or an object of this host. */
  textOrObject(index: number): string | HostObject {
    const value = this.raw(index);
    if (typeof value === 'string' || isHostObject(value)) return value;
    throw this.refusal(index, 'a text or an object');
  }

  /** A plain JSON object. */
  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.raw(index);
    if (typeof value !== 'object' || value === null || Array.isArray(value) || isHostObject(value)) {
      throw this.refusal(index, 'an object');
    }
    return value as Readonly<Record<string, unknown>>;
  }

  private refusal(index: number, wanted: string): Error {
    return invalidArgument(`${this.member}, argument ${index + 1}: ${wanted} is needed`);
  }
}
