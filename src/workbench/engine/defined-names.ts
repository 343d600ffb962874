import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { DefinedName } from '../model/workbook-model';

/** Univer's word for "of the whole workbook". */
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

/** A name and the sheet it belongs to; `null` is the workbook. */
export interface ScopedName extends DefinedName {
  readonly sheetId: string | null;
}

/**
 * The defined names of a workbook. Univer holds them, so that its formulas can use them and so that they follow
 * inserted rows; this gives them in the order in which they came.
 */
export class DefinedNames {
  private readonly commands: ICommandService;
  private readonly service: IDefinedNamesService;
  private next = 1;

  constructor(
    injector: Injector,
    private readonly unitId: string,
  ) {
    this.commands = injector.get(ICommandService);
    this.service = injector.get(IDefinedNamesService);
  }

  /** The names of a sheet, or of the workbook for `null`. */
  of(sheetId: string | null): DefinedName[] {
    return this.entries(sheetId).map(toModel);
  }

  /** Finds a name; capitals do not matter, as in Excel. */
  find(name: string, sheetId: string | null): ScopedName | null {
    const entry = this.entryOf(name, sheetId);
    return entry ? { ...toModel(entry), sheetId } : null;
  }

  /** Adds a name or replaces the one of the same scope. */
  set(name: DefinedName, sheetId: string | null): void {
    const id = this.entryOf(name.name, sheetId)?.id ?? `name-${this.next++}`;
    const params = { unitId: this.unitId, id, ...toUniver(name, sheetId) };
    this.commands.syncExecuteCommand(SetDefinedNameMutation.id, params);
  }

  /** Takes a name away; nothing happens when there is none. */
  remove(name: string, sheetId: string | null): void {
    const entry = this.entryOf(name, sheetId);
    if (!entry) return;
    this.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, { unitId: this.unitId, ...entry });
  }

  private entries(sheetId: string | null): IDefinedNamesServiceParam[] {
    const all = Object.values(this.service.getDefinedNameMap(this.unitId) ?? {});
    return all.filter((entry) => scopeOf(entry) === sheetId);
  }

  private entryOf(name: string, sheetId: string | null): IDefinedNamesServiceParam | undefined {
    const wanted = name.toLowerCase();
    return this.entries(sheetId).find((entry) => entry.name.toLowerCase() === wanted);
  }
}

function scopeOf(entry: IDefinedNamesServiceParam): string | null {
  return entry.localSheetId === undefined || entry.localSheetId === WORKBOOK_SCOPE
    ? null
    : entry.localSheetId;
}

/** Univer takes a plain reference without the sign and a calculation with it; a model has it always. */
function toUniver(name: DefinedName, sheetId: string | null): Omit<IDefinedNamesServiceParam, 'id'> {
  const body = name.formula.replace(/^=/, '');
  const reference = /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u.test(
    body,
  );
  return {
    name: name.name,
    formulaOrRefString: reference ? body : `=${body}`,
    comment: name.comment ?? '',
    localSheetId: sheetId ?? WORKBOOK_SCOPE,
    hidden: !name.visible,
  };
}

function toModel(entry: IDefinedNamesServiceParam): DefinedName {
  return {
    name: entry.name,
    formula: `=${entry.formulaOrRefString.replace(/^=/, '')}`,
    visible: entry.hidden !== true,
    ...(entry.comment ? { comment: entry.comment } : {}),
  };
}
