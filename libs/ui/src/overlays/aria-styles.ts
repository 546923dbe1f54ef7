// React Aria puts a <style> into the page unless one with this id is there. Our content security policy refuses it,
// so a mark takes its place and base.css has the rule.
const id = 'react-aria-pressable-style';

if (typeof document !== 'undefined' && !document.getElementById(id)) {
  const mark = document.createElement('meta');
  mark.id = id;
  document.head.append(mark);
}
