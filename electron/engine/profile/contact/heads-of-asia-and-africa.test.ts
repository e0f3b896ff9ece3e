import { describe, test } from 'vitest';
import { expectHead, headsOf } from '../../../../tests/support/contact-heads';

const heads = headsOf(`
====
Maria Santos, RN, BSN
Registered Nurse
Quezon City, Philippines | +63 917 123 4567 | maria.santos@example.com
---
name: Maria Santos
emails: maria.santos@example.com
phones: +639171234567
location: Quezon City, Philippines
headline: Registered Nurse
====
CURRICULUM VITAE
JOHN OKAFOR
12 Adeola Odeku Street, Victoria Island, Lagos, Nigeria
Tel: 0803 123 4567
Email: john.okafor@example.com
---
name: JOHN OKAFOR
emails: john.okafor@example.com
phones: +2348031234567
location: Lagos, Nigeria
====
Curriculum Vitae of Amara Nwosu
Abuja, Nigeria • amara.nwosu@example.com • +234 701 234 5678
---
name: Amara Nwosu
emails: amara.nwosu@example.com
phones: +2347012345678
location: Abuja, Nigeria
====
Priya Raghavan
Pune, Maharashtra, India
98765 43210 | priya.r@example.com | github.com/priyar
---
name: Priya Raghavan
emails: priya.r@example.com
phones: +919876543210
links: github.com/priyar
location: Pune, Maharashtra, India
====
履歴書
氏名: 山田 太郎
東京都渋谷区1-2-3
電話: 090-1234-5678
taro.yamada@example.jp
---
name: 山田 太郎
emails: taro.yamada@example.jp
phones: +819012345678
location: 東京都渋谷区
====
个人简历
姓名：王小明
电话：138 0013 8000
邮箱：wangxiaoming@example.cn
现居地：上海
---
name: 王小明
emails: wangxiaoming@example.cn
phones: +8613800138000
location: 上海
====
السيرة الذاتية
محمد أحمد الخطيب
مهندس مدني
عمان، الأردن
+962 7 9012 3456
m.khatib@example.com
---
name: محمد أحمد الخطيب
emails: m.khatib@example.com
phones: +962790123456
location: عمان، الأردن
====
Fatima Al-Sayed, MBA, PMP
Dubai, UAE | +971 50 123 4567 | fatima.alsayed@example.com | www.fatima-alsayed.example
---
name: Fatima Al-Sayed
emails: fatima.alsayed@example.com
phones: +971501234567
links: www.fatima-alsayed.example
location: Dubai, UAE
====
Sarah Johnson
sarah.johnson (at) example (dot) com
Sydney NSW 2000
0412 345 678
---
name: Sarah Johnson
emails: sarah.johnson@example.com
phones: +61412345678
location: Sydney NSW 2000
====
Nguyễn Văn Minh
Hà Nội, Việt Nam
0912 345 678
minh.nguyen@example.vn
---
name: Nguyễn Văn Minh
emails: minh.nguyen@example.vn
phones: +84912345678
location: Hà Nội, Việt Nam
====
Kim Min-jun
Seoul, South Korea
+82 10-1234-5678
minjun.kim@example.kr
---
name: Kim Min-jun
emails: minjun.kim@example.kr
phones: +821012345678
location: Seoul, South Korea
====
Wei Zhang
Singapore
+65 9123 4567
wei.zhang@example.sg
---
name: Wei Zhang
emails: wei.zhang@example.sg
phones: +6591234567
location: Singapore
====
黒音キト
バーチャル黒猫エンジニア
krone@kit.black | 08000000000 | https://kit.black
関東, JP
---
name: 黒音キト
emails: krone@kit.black
phones: +818000000000
links: https://kit.black
location: 関東, JP
headline: バーチャル黒猫エンジニア
====
Thandiwe Nkosi
Sandton, Johannesburg, South Africa
082 123 4567 / thandiwe.nkosi@example.co.za
---
name: Thandiwe Nkosi
emails: thandiwe.nkosi@example.co.za
phones: +27821234567
location: Johannesburg, South Africa
====
Wanjiku Kamau
P.O. Box 12345-00100, Nairobi, Kenya
+254 712 345678
wanjiku.kamau@example.ke
---
name: Wanjiku Kamau
emails: wanjiku.kamau@example.ke
phones: +254712345678
location: Nairobi, Kenya
====
Ali Rezaei
Tehran, Iran
0912 345 6789
ali.rezaei@example.com
---
name: Ali Rezaei
emails: ali.rezaei@example.com
phones: +989123456789
location: Tehran, Iran
====
Ahmet Yılmaz
Kadıköy, İstanbul
0532 123 45 67
ahmet.yilmaz@example.com.tr
---
name: Ahmet Yılmaz
emails: ahmet.yilmaz@example.com.tr
phones: +905321234567
location: İstanbul
====
Mohammed Khan
Date of birth: 12/05/1990
Passport No: AB1234567
National ID: 35202-1234567-1
Lahore, Pakistan
0300 1234567
m.khan@example.com
---
name: Mohammed Khan
emails: m.khan@example.com
phones: +923001234567
location: Lahore, Pakistan
====
李雷
软件工程师
北京市朝阳区
13800138000
lilei@example.com
---
name: 李雷
emails: lilei@example.com
phones: +8613800138000
location: 北京市朝阳区
headline: 软件工程师
====
김민준
서울특별시 강남구
010-1234-5678
minjun@example.kr
---
name: 김민준
emails: minjun@example.kr
phones: +821012345678
location: 서울특별시 강남구
====
[24]OLUWASEUN ADEBAYO-WILLIAMS
[10]No. 5, Allen Avenue, Ikeja, Lagos State. | 08031234567, 07012345678 | seunadebayo@example.com
---
name: OLUWASEUN ADEBAYO-WILLIAMS
emails: seunadebayo@example.com
phones: +2348031234567 +2347012345678
location: Ikeja, Lagos State
====
Personal Information
Full Name: Maria Clara Reyes
Mobile No.: 0917-555-0123
Address: Blk 5 Lot 3, Camella Homes, Bacoor, Cavite
Civil Status: Single
Citizenship: Filipino
Email Address: mcreyes@example.com
---
name: Maria Clara Reyes
emails: mcreyes@example.com
phones: +639175550123
location: Bacoor, Cavite
====
Rajesh Kumar S
B.Tech (Mechanical), 5 years of experience
Mobile: +91-9876543210 | E-mail: rajeshkumar.s@example.in
#12, 3rd Cross, Indiranagar, Bangalore - 560038, Karnataka
---
name: Rajesh Kumar S
emails: rajeshkumar.s@example.in
phones: +919876543210
location: Bangalore - 560038, Karnataka
====
Michelle Wong Mei Ling
Blk 123 Ang Mo Kio Ave 3 #04-56 Singapore 560123
HP: 9123 4567
Email: michelle.wong@example.com
---
name: Michelle Wong Mei Ling
emails: michelle.wong@example.com
phones: +6591234567
location: Singapore 560123
====
Jose P. Rizal
Driver
Tel/Fax: (02) 8123 4567
Manila, Philippines
---
name: Jose P. Rizal
phones: +63281234567
location: Manila, Philippines
headline: Driver
====
Hong Kong Polytechnic University
Chan Tai Man
Tel: 9123 4567 Email: chan.tm@example.hk
Kowloon, Hong Kong
---
name: Chan Tai Man
emails: chan.tm@example.hk
phones: +85291234567
location: Kowloon, Hong Kong
====
ABDUL RAHMAN BIN ISMAIL
No 7, Jalan Merdeka, 50000 Kuala Lumpur, Malaysia
012-345 6789
abdulrahman@example.my
---
name: ABDUL RAHMAN BIN ISMAIL
emails: abdulrahman@example.my
phones: +60123456789
location: 50000 Kuala Lumpur, Malaysia
====
ŞULE ÇELİK
Hemşire
Ankara, Türkiye
+90 (532) 123 45 67
---
name: ŞULE ÇELİK
phones: +905321234567
location: Ankara, Türkiye
`);

describe('the head of an Asian or African resume is misread', () => {
  test.each(heads.map((head) => [head.title, head] as const))('%s', (_title, head) => expectHead(head));
});
