/** Where walks are sent, in this build; null until a person is named who reads them. An organisation names its own (`walkAddress`). */
export const WALK_ADDRESS: string | null = null;
