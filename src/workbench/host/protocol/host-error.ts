/** Excel's error codes, as far as this host gives them, with the HTTP status that goes with each. */
const STATUS = {
  AccessDenied: 401,
  ApiNotFound: 400,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  PropertyReadOnly: 400,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
  UnsupportedOperation: 400,
} as const;

export type HostErrorCode = keyof typeof STATUS;

/** Excel's own words where they are known. */
const MESSAGES: Partial<Record<HostErrorCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
};

/** A refusal of the host; the client raises it as `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    message: string = MESSAGES[code] ?? code,
  ) {
    super(message);
  }

  get status(): number {
    return STATUS[this.code];
  }
}

/** What an add-in asked for and Excel may well do, but this stand-in does not: always said, never passed over. */
export function notImplemented(member: string): HostError {
  return new HostError('NotImplemented', `${member} is not implemented by the workbench.`);
}

/** An argument that Excel would not take; `detail` is for the person who reads the log. */
export function invalidArgument(detail?: string): HostError {
  const message = MESSAGES.InvalidArgument ?? '';
  return new HostError('InvalidArgument', detail === undefined ? message : `${message} (${detail})`);
}
