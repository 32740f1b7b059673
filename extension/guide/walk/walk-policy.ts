type Policy = Readonly<Record<string, unknown>>;

// Only `false` forbids.

/** Whether users may record their walks. */
export const mayRecordWalks = ({ recordWalks }: Policy): boolean => recordWalks !== false;

/** Whether users may open a walk's file, and use another walk than the organisation's. */
export const mayOpenWalks = ({ openWalks }: Policy): boolean => openWalks !== false;
