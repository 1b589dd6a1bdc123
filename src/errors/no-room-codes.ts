/** What the system says when a file takes no more bytes, whoever writes them: full, out of quota, read only, too large. */
export const NO_ROOM_CODES = ['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG'] as const;
