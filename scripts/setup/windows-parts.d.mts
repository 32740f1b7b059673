export declare const WINDOWS_PARTS: string;
export declare const WINDOWS_NODE: string;
