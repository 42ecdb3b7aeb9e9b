export default definePageConfig({ navigationBarTitleText: '标准表格' });
