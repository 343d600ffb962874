import { dropArea } from './chrome/drop-area';
import { element } from './chrome/element';
import { noticeBar } from './chrome/notice-bar';
import { panePanel } from './chrome/pane-panel';
import { ribbonStrip } from './chrome/ribbon-strip';
import { titleBar } from './chrome/title-bar';
import { areaKey } from './entry/area-key';
import { readRibbon } from './manifest/read-ribbon';
import './page.css';
import { workbenchApi } from './workbench-api';
import type { WorkbenchApi } from './workbench-api';
import { Workbench } from './workbench';
import { WORDS } from './words';

/** Where the server has the manifest, the built add-in, and the workbook to begin with. */
const MANIFEST = '/manifest.xml';
const ADD_IN = '/addin/';
const SAMPLE = '/samples/huong-tra.xlsx';

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}

async function start(): Promise<void> {
  document.documentElement.lang = 'vi';
  const notice = noticeBar();
  const sheet = element('main', { className: 'sheet', attributes: { 'aria-label': WORDS.sheetArea } });
  const pane = panePanel();
  const bar = titleBar({
    openFile: (file) => void workbench.openFile(file),
    openSample: () => void workbench.openAddress(SAMPLE),
    download: () => void workbench.save(),
  });
  const workbench = new Workbench({ bar, notice, sheet, pane });
  window.workbench = workbenchApi(workbench);
  document.body.append(
    bar.root,
    notice.root,
    element('div', { className: 'desk' }, [sheet, pane.root]),
    dropArea((file) => void workbench.openFile(file)),
  );
  areaKey([sheet, pane.root, bar.root]);
  const file = new URLSearchParams(location.search).get('file');
  await Promise.all([
    workbench.openAddress(file ?? SAMPLE),
    readRibbonFrom(MANIFEST)
      .then((ribbon) => {
        pane.setTitle(ribbon.addInName);
        bar.root.after(ribbonStrip(ribbon, ADD_IN, (button) => void workbench.press(button)));
      })
      .catch((error: unknown) => {
        console.error(error);
        notice.say(WORDS.noManifest);
      }),
  ]);
}

async function readRibbonFrom(address: string): Promise<ReturnType<typeof readRibbon>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return readRibbon(await answer.text(), 'vi-VN');
}

void start();
