export declare function installPackagesOf(
  folder: string,
  os: 'win32' | 'darwin',
  cpu: 'x64' | 'arm64',
  needed: string,
): void;
