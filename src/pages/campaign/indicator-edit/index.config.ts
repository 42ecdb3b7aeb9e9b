export default definePageConfig({ navigationBarTitleText: '修改指标' });
