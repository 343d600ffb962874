import { createRoot } from 'react-dom/client';
import { startSession } from '../commands/start-session';
import { vi } from '../locales/vi';
import { Pane } from './Pane';
import './page.css';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no element "root" to draw the pane in');
createRoot(root).render(<Pane session={startSession(vi)} messages={vi} />);
