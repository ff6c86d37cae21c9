import { saveFile } from '/dist/lib/device/save-file.js';

const button = document.querySelector('button');
button.addEventListener('click', async () => {
  button.textContent = await saveFile({ name: 'feeds.csv', type: 'text/csv', text: 'at,ml\n02:10,60 ổn\n' });
});
