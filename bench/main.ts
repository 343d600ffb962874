/** What it costs as sheets grow: round trips and bytes, and times beside the least that the work can be. `npm run bench` */
import { benchPlanning } from './planning';
import { benchRecognition } from './recognition';
import { benchRoundTrips } from './round-trips';

async function main(): Promise<void> {
  await benchRoundTrips();
  benchPlanning();
  benchRecognition();
}

void main();
