// Heavy behaviour, loaded with the screen that needs it: dialogs and menus by React Aria, toasts by ourselves.
export { ConfirmDialog } from './overlays/confirm-dialog.tsx';
export { Dialog, type DialogProps } from './overlays/dialog.tsx';
export { Menu, type MenuAct } from './overlays/menu.tsx';
export { ToastRegion } from './overlays/toast-region.tsx';
export { useToasts, type ShownToast, type Toast } from './overlays/use-toasts.ts';
