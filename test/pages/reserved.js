document.documentElement.lang = new URL(location.href).searchParams.get('lang');
