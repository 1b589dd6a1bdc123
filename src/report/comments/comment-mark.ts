/**
 * What each comment of ours begins with. Nobody types its arrow by accident, so that what begins with it can be
 * replaced by the next run; and it can be seen, and searched for: `frame.comment contains "sharkscribe"`.
 */
export const COMMENT_MARK = 'sharkscribe ▸ ';
