export default definePageConfig({ navigationBarTitleText: '创建设置' });
