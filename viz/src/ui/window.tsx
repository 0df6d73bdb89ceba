import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { dialogs } from '../dialogs.ts';
import './window.css';

/** A dialog over the page: the rest is out of reach until Escape, a press outside, or what is done in it closes it. */
export const Window = ({ label, className, children }: { label: string; className: string; children: ReactNode }) => (
  <ModalOverlay className="veil" isOpen isDismissable onOpenChange={dialogs.close}>
    <Modal className={`window ${className}`}>
      <Dialog aria-label={label}>{children}</Dialog>
    </Modal>
  </ModalOverlay>
);
