/**
 * The add-in's own GUID, the `<Id>` of the manifest. Excel files a workbook's settings under it, so it may never
 * change once workbooks exist in the field.
 */
export const ADD_IN_ID = '7b1f5a0e-6c3d-4e0b-9a52-3f0d7c1e8b46';
