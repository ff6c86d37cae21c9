import type { ReactNode } from 'react';

export const metadata = { title: 'Next' };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html>
      <body>{children}</body>
    </html>
  );
}
