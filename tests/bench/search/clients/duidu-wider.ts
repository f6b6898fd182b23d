/** 对读's own search, until other words for the same are found too. */
import type { Open } from './client.ts';
import { openClient } from './duidu.ts';

export const open: Open = (folder) => openClient(folder, true);
