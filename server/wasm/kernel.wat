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

  ;; Multiplies two vectors with 16 columns of the weights: $first and $second are where they begin. They consist of
  ;; $parts stretches of $width bytes, which begin $apart bytes after each other. Writes 16 sums for each.
  (func $multiplyTwo
    (param $first i32) (param $second i32) (param $parts i32) (param $width i32) (param $apart i32)
    (param $weights i32) (param $sums i32) (param $others i32)
    (local $at i32) (local $x v128) (local $y v128) (local $w v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (loop $stretches
      (local.set $at (i32.const 0))
      (loop $inputs
        (local.set $x (v128.load32_splat (i32.add (local.get $first) (local.get $at))))
        (local.set $y (v128.load32_splat (i32.add (local.get $second) (local.get $at))))
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
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br_if $inputs (i32.lt_u (local.get $at) (local.get $width))))
      (local.set $first (i32.add (local.get $first) (local.get $apart)))
      (local.set $second (i32.add (local.get $second) (local.get $apart)))
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

  ;; Multiplies $count vectors, an even number, that begin at the addresses $starts (32-bit) with the weights, and
  ;; writes to $sums: $row bytes, a multiple of 64, for each. The weights lie in blocks of 16 columns, and in a block
  ;; two inputs after two: of the first column the two weights, then of the second, and so on.
  (func (export "multiply")
    (param $starts i32) (param $count i32) (param $parts i32) (param $width i32) (param $apart i32)
    (param $weights i32) (param $sums i32) (param $row i32)
    (local $column i32) (local $block i32)
    (if (i32.eqz (local.get $count)) (then (return)))
    (local.set $block
      (i32.mul (i32.mul (local.get $parts) (local.get $width)) (i32.const 16)))
    (loop $vectors
      (local.set $column (i32.const 0))
      (loop $columns
        (call $multiplyTwo
          (i32.load (local.get $starts)) (i32.load offset=4 (local.get $starts))
          (local.get $parts) (local.get $width) (local.get $apart)
          (i32.add (local.get $weights)
            (i32.mul (i32.shr_u (local.get $column) (i32.const 6)) (local.get $block)))
          (i32.add (local.get $sums) (local.get $column))
          (i32.add (i32.add (local.get $sums) (local.get $row)) (local.get $column)))
        (local.set $column (i32.add (local.get $column) (i32.const 64)))
        (br_if $columns (i32.lt_u (local.get $column) (local.get $row))))
      (local.set $starts (i32.add (local.get $starts) (i32.const 8)))
      (local.set $sums (i32.add (local.get $sums) (i32.shl (local.get $row) (i32.const 1))))
      (local.set $count (i32.sub (local.get $count) (i32.const 2)))
      (br_if $vectors (local.get $count)))))
