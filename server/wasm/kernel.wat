;; Sums and products of 16-bit whole numbers, eight at a time. See server/src/extract/tagger/kernel.ts for what they
;; are for, and server/src/entries/wasmKernel.ts for their use. Built by `npm run build:kernel`.
;; Addresses and widths are in bytes; what lies there begins at multiples of 16.
(module
  (memory (export "memory") 1)

  ;; For each of $count sums: five places of rows (32-bit, counted in numbers of 16 bits), whose rows are added, cut
  ;; off at 0 and 1023, and written to $sums.
  (func (export "addRows")
    (param $places i32) (param $count i32) (param $width i32) (param $sums i32)
    (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $e i32) (local $end i32)
    (if (i32.eqz (local.get $count)) (then (return)))
    (loop $rows
      (local.set $a (i32.shl (i32.load (local.get $places)) (i32.const 1)))
      (local.set $b (i32.shl (i32.load offset=4 (local.get $places)) (i32.const 1)))
      (local.set $c (i32.shl (i32.load offset=8 (local.get $places)) (i32.const 1)))
      (local.set $d (i32.shl (i32.load offset=12 (local.get $places)) (i32.const 1)))
      (local.set $e (i32.shl (i32.load offset=16 (local.get $places)) (i32.const 1)))
      (local.set $end (i32.add (local.get $sums) (local.get $width)))
      (loop $eight
        (v128.store (local.get $sums)
          (i16x8.min_s (v128.const i16x8 1023 1023 1023 1023 1023 1023 1023 1023)
            (i16x8.max_s (v128.const i16x8 0 0 0 0 0 0 0 0)
              (i16x8.add
                (i16x8.add
                  (i16x8.add (v128.load (local.get $a)) (v128.load (local.get $b)))
                  (i16x8.add (v128.load (local.get $c)) (v128.load (local.get $d))))
                (v128.load (local.get $e))))))
        (local.set $a (i32.add (local.get $a) (i32.const 16)))
        (local.set $b (i32.add (local.get $b) (i32.const 16)))
        (local.set $c (i32.add (local.get $c) (i32.const 16)))
        (local.set $d (i32.add (local.get $d) (i32.const 16)))
        (local.set $e (i32.add (local.get $e) (i32.const 16)))
        (local.set $sums (i32.add (local.get $sums) (i32.const 16)))
        (br_if $eight (i32.lt_u (local.get $sums) (local.get $end))))
      (local.set $places (i32.add (local.get $places) (i32.const 20)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $rows (local.get $count))))

  ;; For each of $count sums: $addends numbers of rows (32-bit) of 16 bytes each, which begin at $table. The rows are
  ;; added up and written to $sums, with 16 bits for each number.
  (func (export "addSmallRows")
    (param $rows i32) (param $count i32) (param $addends i32) (param $table i32) (param $sums i32)
    (local $end i32) (local $row v128) (local $low v128) (local $high v128)
    (if (i32.eqz (local.get $count)) (then (return)))
    (loop $all
      (local.set $low (v128.const i16x8 0 0 0 0 0 0 0 0))
      (local.set $high (v128.const i16x8 0 0 0 0 0 0 0 0))
      (local.set $end (i32.add (local.get $rows) (i32.shl (local.get $addends) (i32.const 2))))
      (loop $one
        (local.set $row
          (v128.load (i32.add (local.get $table) (i32.shl (i32.load (local.get $rows)) (i32.const 4)))))
        (local.set $low (i16x8.add (local.get $low) (i16x8.extend_low_i8x16_s (local.get $row))))
        (local.set $high (i16x8.add (local.get $high) (i16x8.extend_high_i8x16_s (local.get $row))))
        (local.set $rows (i32.add (local.get $rows) (i32.const 4)))
        (br_if $one (i32.lt_u (local.get $rows) (local.get $end))))
      (v128.store (local.get $sums) (local.get $low))
      (v128.store offset=16 (local.get $sums) (local.get $high))
      (local.set $sums (i32.add (local.get $sums) (i32.const 32)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $all (local.get $count))))

  ;; Multiplies two vectors with 16 columns of the weights. They consist of $parts stretches of $width bytes each; at
  ;; $starts are the addresses (32-bit) of those of the first vector, then of the second. Writes 16 sums for each.
  (func $multiplyTwo
    (param $starts i32) (param $parts i32) (param $width i32)
    (param $weights i32) (param $sums i32) (param $others i32)
    (local $first i32) (local $second i32) (local $end i32) (local $parting i32)
    (local $x v128) (local $y v128) (local $w v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $parting (i32.shl (local.get $parts) (i32.const 2)))
    (loop $stretches
      (local.set $first (i32.load (local.get $starts)))
      (local.set $second (i32.load (i32.add (local.get $starts) (local.get $parting))))
      (local.set $end (i32.add (local.get $first) (local.get $width)))
      (loop $inputs
        (local.set $x (v128.load32_splat (local.get $first)))
        (local.set $y (v128.load32_splat (local.get $second)))
        (local.set $w (v128.load (local.get $weights)))
        (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $x) (local.get $w))))
        (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $y) (local.get $w))))
        (local.set $w (v128.load offset=16 (local.get $weights)))
        (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $x) (local.get $w))))
        (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (local.get $y) (local.get $w))))
        (local.set $w (v128.load offset=32 (local.get $weights)))
        (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $x) (local.get $w))))
        (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (local.get $y) (local.get $w))))
        (local.set $w (v128.load offset=48 (local.get $weights)))
        (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $x) (local.get $w))))
        (local.set $h (i32x4.add (local.get $h) (i32x4.dot_i16x8_s (local.get $y) (local.get $w))))
        (local.set $weights (i32.add (local.get $weights) (i32.const 64)))
        (local.set $second (i32.add (local.get $second) (i32.const 4)))
        (local.set $first (i32.add (local.get $first) (i32.const 4)))
        (br_if $inputs (i32.lt_u (local.get $first) (local.get $end))))
      (local.set $starts (i32.add (local.get $starts) (i32.const 4)))
      (local.set $parts (i32.sub (local.get $parts) (i32.const 1)))
      (br_if $stretches (local.get $parts)))
    (v128.store (local.get $sums) (local.get $a))
    (v128.store offset=16 (local.get $sums) (local.get $b))
    (v128.store offset=32 (local.get $sums) (local.get $c))
    (v128.store offset=48 (local.get $sums) (local.get $d))
    (v128.store (local.get $others) (local.get $e))
    (v128.store offset=16 (local.get $others) (local.get $f))
    (v128.store offset=32 (local.get $others) (local.get $g))
    (v128.store offset=48 (local.get $others) (local.get $h)))

  ;; Multiplies $count vectors, an even number, with the weights: at $starts are the addresses of the $parts of each.
  ;; Writes to $sums: $row bytes, a multiple of 64, for each. The weights lie in blocks of 16 columns, and in a block
  ;; two inputs after two: of the first column the two weights, then of the second, and so on.
  (func (export "multiply")
    (param $starts i32) (param $count i32) (param $parts i32) (param $width i32)
    (param $weights i32) (param $sums i32) (param $row i32)
    (local $column i32) (local $block i32)
    (if (i32.eqz (local.get $count)) (then (return)))
    (local.set $block
      (i32.mul (i32.mul (local.get $parts) (local.get $width)) (i32.const 16)))
    (loop $vectors
      (local.set $column (i32.const 0))
      (loop $columns
        (call $multiplyTwo
          (local.get $starts) (local.get $parts) (local.get $width)
          (i32.add (local.get $weights)
            (i32.mul (i32.shr_u (local.get $column) (i32.const 6)) (local.get $block)))
          (i32.add (local.get $sums) (local.get $column))
          (i32.add (i32.add (local.get $sums) (local.get $row)) (local.get $column)))
        (local.set $column (i32.add (local.get $column) (i32.const 64)))
        (br_if $columns (i32.lt_u (local.get $column) (local.get $row))))
      (local.set $starts (i32.add (local.get $starts) (i32.shl (local.get $parts) (i32.const 3))))
      (local.set $sums (i32.add (local.get $sums) (i32.shl (local.get $row) (i32.const 1))))
      (local.set $count (i32.sub (local.get $count) (i32.const 2)))
      (br_if $vectors (local.get $count))))

  ;; Four sums times the factor, plus the addends at $addends, without what is behind the point.
  (func $roundFour
    (param $sums i32) (param $addends i32) (param $factor v128)
    (result v128)
    (local $four v128)
    (local.set $four (v128.load (local.get $sums)))
    (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
      (i32x4.trunc_sat_f64x2_s_zero
        (f64x2.add
          (f64x2.mul (f64x2.convert_low_i32x4_s (local.get $four)) (local.get $factor))
          (v128.load (local.get $addends))))
      (i32x4.trunc_sat_f64x2_s_zero
        (f64x2.add
          (f64x2.mul
            (f64x2.convert_low_i32x4_s
              (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $four) (local.get $four)))
            (local.get $factor))
          (v128.load offset=16 (local.get $addends))))))

  ;; Makes values of 16 bits out of the $count rows of sums, which have $row bytes: times the factor, plus the addends
  ;; whose address is at $addends for each row, cut off at 0 and $largest. Unless $apart is 0, the numbers are added
  ;; whose address is at $inputs, and for each further row $apart bytes behind. $values may be $sums.
  (func (export "round")
    (param $sums i32) (param $count i32) (param $row i32) (param $addends i32) (param $factor f64)
    (param $largest i32) (param $inputs i32) (param $apart i32) (param $values i32)
    (local $from i32) (local $own i32) (local $end i32) (local $by v128) (local $most v128) (local $eight v128)
    (if (i32.eqz (local.get $count)) (then (return)))
    (local.set $by (f64x2.splat (local.get $factor)))
    (local.set $most (i16x8.splat (local.get $largest)))
    (loop $rows
      (local.set $from (i32.load (local.get $addends)))
      (if (local.get $apart) (then (local.set $own (i32.load (local.get $inputs)))))
      (local.set $end (i32.add (local.get $sums) (local.get $row)))
      (loop $outputs
        (local.set $eight
          (i16x8.max_s (v128.const i16x8 0 0 0 0 0 0 0 0)
            (i16x8.min_s (local.get $most)
              (i16x8.narrow_i32x4_s
                (call $roundFour (local.get $sums) (local.get $from) (local.get $by))
                (call $roundFour
                  (i32.add (local.get $sums) (i32.const 16))
                  (i32.add (local.get $from) (i32.const 32))
                  (local.get $by))))))
        (if (local.get $apart)
          (then
            (local.set $eight (i16x8.add (local.get $eight) (v128.load (local.get $own))))
            (local.set $own (i32.add (local.get $own) (i32.const 16)))))
        (v128.store (local.get $values) (local.get $eight))
        (local.set $values (i32.add (local.get $values) (i32.const 16)))
        (local.set $from (i32.add (local.get $from) (i32.const 64)))
        (local.set $sums (i32.add (local.get $sums) (i32.const 32)))
        (br_if $outputs (i32.lt_u (local.get $sums) (local.get $end))))
      (local.set $addends (i32.add (local.get $addends) (i32.const 4)))
      (local.set $inputs (i32.add (local.get $inputs) (local.get $apart)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $rows (local.get $count)))))
