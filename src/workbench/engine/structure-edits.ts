import { Direction, ICommandService } from '@univerjs/core';
import type { Injector, Workbook } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import type { Rectangle } from '../model/workbook-model';
import { toRange } from './workbook-snapshot';

/** Puts rows, columns and blocks of cells in and takes them out; formulas and names follow. */
export class StructureEdits {
  private readonly commands: ICommandService;

  constructor(
    injector: Injector,
    private readonly workbook: Workbook,
    /** Runs an edit as the program's doing; the person's selection stays where it was. */
    private readonly asEdit: (work: () => Promise<boolean>) => Promise<boolean>,
  ) {
    this.commands = injector.get(ICommandService);
  }

  async insertRows(sheetId: string, first: number, last: number): Promise<void> {
    const direction = first === 0 ? Direction.UP : Direction.DOWN;
    await this.run(InsertRowByRangeCommand.id, sheetId, this.wholeRows(sheetId, first, last), direction);
  }

  async insertColumns(sheetId: string, first: number, last: number): Promise<void> {
    const direction = first === 0 ? Direction.LEFT : Direction.RIGHT;
    await this.run(InsertColByRangeCommand.id, sheetId, this.wholeColumns(sheetId, first, last), direction);
  }

  async deleteRows(sheetId: string, first: number, last: number): Promise<void> {
    await this.run(RemoveRowByRangeCommand.id, sheetId, this.wholeRows(sheetId, first, last));
  }

  async deleteColumns(sheetId: string, first: number, last: number): Promise<void> {
    await this.run(RemoveColByRangeCommand.id, sheetId, this.wholeColumns(sheetId, first, last));
  }

  /** Pushes the cells of a block down or to the right. */
  async insertCells(sheetId: string, area: Rectangle, push: 'down' | 'right'): Promise<void> {
    await this.run(
      push === 'down' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id,
      sheetId,
      area,
    );
  }

  /** Takes a block out and pulls the cells below it up, or those on its right to the left. */
  async deleteCells(sheetId: string, area: Rectangle, pull: 'up' | 'left'): Promise<void> {
    await this.run(
      pull === 'up' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id,
      sheetId,
      area,
    );
  }

  private wholeRows(sheetId: string, top: number, bottom: number): Rectangle {
    const columns = this.workbook.getSheetBySheetId(sheetId)?.getColumnCount() ?? 1;
    return { top, left: 0, bottom, right: columns - 1 };
  }

  private wholeColumns(sheetId: string, left: number, right: number): Rectangle {
    const rows = this.workbook.getSheetBySheetId(sheetId)?.getRowCount() ?? 1;
    return { top: 0, left, bottom: rows - 1, right };
  }

  /** `direction`: on which side Univer looks for a size to copy; the first row has none before it. */
  private async run(id: string, sheetId: string, area: Rectangle, direction?: Direction): Promise<void> {
    const params = { unitId: this.workbook.getUnitId(), subUnitId: sheetId, range: toRange(area), direction };
    const done = await this.asEdit(() => this.commands.executeCommand(id, params));
    if (!done) throw new Error(`Univer did not carry out ${id}.`);
  }
}
