import { installOfficeExternal } from '../../../../src/workbench/page/office/office-external';

/** What office.js asks of `window.external`, as far as these facts go. */
interface External {
  GetHostInfo(): string;
  GetContext(): Record<string, () => unknown>;
  RegisterEvent(id: number, target: string, handler: Handler, done: (status: number) => void): void;
  UnregisterEvent(id: number, target: string, done: (status: number) => void): void;
  Execute(id: number, parameters: readonly unknown[], done: (status: number) => void): void;
}
type Handler = (id: number, payload: readonly [string, string, string]) => void;

const environment = {
  displayLanguage: 'vi-VN',
  contentLanguage: 'vi-VN',
  requirementSets: { ExcelApi: '1.14', SharedRuntime: '1.1' },
  documentUrl: 'huong-tra.xlsx',
};

function installed(): { external: External; commands: ReturnType<typeof installOfficeExternal> } {
  const target: { external?: External } = {};
  const commands = installOfficeExternal(target, environment);
  if (!target.external) throw new Error('nothing was installed');
  return { external: target.external, commands };
}

test('it says Excel on Windows, in Vietnamese, with the requirement sets offered', () => {
  const { external } = installed();
  expect(external.GetHostInfo()).toMatch(/^Excel\$Win32\$16\.01\$vi-VN\$/);
  const context = external.GetContext();
  expect(context['GetAppUILocale']?.()).toBe('vi-VN');
  expect(context['GetSupportedMatrix']?.()).toBe('{"ExcelApi":"1.14","SharedRuntime":"1.1"}');
  expect(context['GetInstanceId']?.()).toBe(external.GetContext()['GetInstanceId']?.());
  expect(context['GetInstanceId']?.()).not.toBe(installed().external.GetContext()['GetInstanceId']?.());
});

test('a command waits for the page, carries the button’s id, and ends when the page says so', async () => {
  const { external, commands } = installed();
  const seen: unknown[] = [];
  let ended = false;
  const run = commands.run('recalculate', 'Button.1').then(() => (ended = true));
  external.RegisterEvent(
    39,
    '',
    (_id, [commandId, name, event]) => {
      seen.push(name, JSON.parse(event));
      setTimeout(() => {
        seen.push(ended);
        external.Execute(94, [commandId, 0, ''], () => undefined);
      }, 5);
    },
    () => undefined,
  );
  await run;
  expect(seen).toEqual(['recalculate', { source: { id: 'Button.1' } }, false]);
});

test('a command that the page does not know fails', async () => {
  const { external, commands } = installed();
  const refuse: Handler = (_id, [commandId]) => external.Execute(94, [commandId, 11101, ''], () => undefined);
  external.RegisterEvent(39, '', refuse, () => undefined);
  await expect(commands.run('nothing', 'Button.1')).rejects.toThrow('no function for this command (11101)');
});

test('a page that has gone takes no commands', async () => {
  const { external, commands } = installed();
  external.RegisterEvent(
    39,
    '',
    () => undefined,
    () => undefined,
  );
  external.UnregisterEvent(39, '', () => undefined);
  await expect(commands.run('recalculate', 'Button.1')).rejects.toThrow('does not listen');
});

test('a call that it does not know is refused, not swallowed', () => {
  const { external } = installed();
  const statuses: number[] = [];
  external.Execute(70, [], (status) => statuses.push(status));
  expect(statuses).toEqual([5000]);
});
