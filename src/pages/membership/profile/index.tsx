import { BoundPage } from '@/components/bound-page/bound-page';
import { ProfileForm } from '@/features/binding/profile-form';

export default function ProfilePage() {
  return <BoundPage>{({ profile, unit }) => <ProfileForm profile={profile} unit={unit} />}</BoundPage>;
}
