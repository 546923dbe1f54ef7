import { useState } from 'react';

/** Whether somebody is in the field. What is wrong with it is said when they leave, not while they type. */
export function useTyping() {
  const [isTyping, setTyping] = useState(false);
  return { isTyping, listen: { onFocus: () => setTyping(true), onBlur: () => setTyping(false) } };
}
