import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import { defineClass, NULL_OBJECT } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import type { Session } from '../session';

interface SettingSelf {
  readonly session: Session;
  readonly key: string;
}

/** `Excel.SettingCollection`: what an add-in keeps in the workbook. */
export const settings: (session: Session) => HostObject = defineClass<Session>({
  name: 'SettingCollection',
  items: (session) => [...session.engine.settings.keys()].map((key) => setting({ session, key })),
  item: getItem,
  methods: {
    add: (session, args) => {
      const key = args.text(0);
      session.engine.settings.set(key, JSON.stringify(args.raw(1)));
      return setting({ session, key });
    },
    getCount: (session) => session.engine.settings.size,
    getItem,
    getItemOrNullObject: (session, args) => {
      const key = args.text(0);
      return session.engine.settings.has(key) ? setting({ session, key }) : NULL_OBJECT;
    },
  },
});

function getItem(session: Session, args: Arguments): HostObject {
  const key = args.text(0);
  if (!session.engine.settings.has(key)) throw new HostError('ItemNotFound');
  return setting({ session, key });
}

const setting = defineClass<SettingSelf>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { read: ({ key }) => key },
    value: {
      read: ({ session, key }) => {
        const text = session.engine.settings.get(key);
        if (text === undefined) throw new HostError('ItemNotFound');
        return JSON.parse(text) as unknown;
      },
      write: ({ session, key }, sent) => {
        session.engine.settings.set(key, JSON.stringify(sent));
      },
    },
  },
  methods: {
    delete: ({ session, key }) => {
      if (!session.engine.settings.delete(key)) throw new HostError('ItemNotFound');
    },
  },
});
